/** Whether the browser shows that the element has the focus; Safari before 15.4 cannot say, and fingers are likelier. */
export function focusShows(element: Element): boolean {
  try {
    return element.matches(':focus-visible');
  } catch {
    return false;
  }
}
