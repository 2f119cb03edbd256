import axe from 'axe-core';

/** What axe-core finds wrong within an element, open shadow roots included: one line for each element concerned. */
export async function accessibilityProblems(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
