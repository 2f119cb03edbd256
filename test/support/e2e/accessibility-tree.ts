/** Chromium's accessibility tree, put into the words that a screen reader would say. */
import type { CDPSession, Frame } from 'playwright';

export interface TreeNode {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  ignored: boolean;
  backendDOMNodeId?: number;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  value?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown; relatedNodes?: { backendDOMNodeId: number }[] } }[];
}

/** Roles that are one of a set, by what holds the set. */
const SETS: Record<string, string> = {
  option: 'listbox',
  tab: 'tablist',
  radio: 'radiogroup',
  menuitem: 'menu',
  listitem: 'list',
};
/** What is read as a whole, by its name. */
const WHOLE = new Set([
  ...[
    'button',
    'link',
    'heading',
    'option',
    'tab',
    'DisclosureTriangle',
    'menuitem',
    'checkbox',
    'radio',
    'switch',
  ],
  ...['image', 'textbox', 'searchbox', 'combobox', 'spinbutton', 'slider'],
]);
/** Of these a reader says that they are there; their name is what stands in them. */
const NAMED_BY_CONTENT = new Set(['cell', 'gridcell', 'columnheader', 'rowheader', 'row']);
/** What only changes the look of a text. */
const INLINE = new Set(['strong', 'emphasis', 'code', 'mark', 'time', 'superscript', 'subscript', 'cite']);
const UNSAID = new Set([
  ...[
    'none',
    'generic',
    'paragraph',
    'InlineTextBox',
    'ListMarker',
    'LineBreak',
    'listitem',
    'term',
    'definition',
  ],
  ...['row', 'rowgroup', 'caption'],
]);

const STATES: Record<string, (value: string) => string> = {
  level: (value) => `level ${value}`,
  hasPopup: (value) => `opens ${value}`,
  modal: (value) => (value === 'true' ? 'modal' : ''),
  disabled: (value) => (value === 'true' ? 'disabled' : ''),
  required: (value) => (value === 'true' ? 'required' : ''),
  invalid: (value) => (value === 'false' ? '' : 'invalid'),
  pressed: (value) => (value === 'true' ? 'pressed' : 'not pressed'),
  checked: (value) => (value === 'true' ? 'checked' : 'not checked'),
  selected: (value) => (value === 'true' ? 'selected' : 'not selected'),
  expanded: (value) => (value === 'true' ? 'expanded' : 'collapsed'),
};

const roleOf = (node: TreeNode): string => node.role?.value ?? 'none';
const textOf = (node: TreeNode): string => (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
const propertyOf = (node: TreeNode, name: string) =>
  node.properties?.find((each) => each.name === name)?.value;

/** Texts that stand in elements of their own are words of their own. */
const joined = (before: string, text: string): string =>
  /[^\s(]$/.test(before) && /^[\p{L}\p{N}<(]/u.test(text) ? `${before} ${text}` : before + text;

/** The tree of a page or of a frame in it, as it is now. */
export class AccessibilityTree {
  private readonly nodes = new Map<string, TreeNode>();

  private constructor(
    private readonly session: CDPSession,
    readonly root: TreeNode,
    nodes: TreeNode[],
  ) {
    for (const node of nodes) this.nodes.set(node.nodeId, node);
  }

  static async of(session: CDPSession, frame: Frame): Promise<AccessibilityTree> {
    const { frameTree } = await session.send('Page.getFrameTree');
    const inside = frame.parentFrame() ? (frameTree.childFrames ?? []) : [frameTree];
    const frameId = inside.find((each) => frame.url().startsWith(each.frame.url))?.frame.id;
    const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as {
      nodes: TreeNode[];
    };
    return new AccessibilityTree(session, nodes[0] as TreeNode, nodes);
  }

  /** What has the focus: within a composite the element that it names as the active one. */
  get focused(): TreeNode | undefined {
    const node = [...this.nodes.values()].findLast(
      (each) => each !== this.root && propertyOf(each, 'focused')?.value === true,
    );
    const active = node && propertyOf(node, 'activedescendant')?.relatedNodes?.[0]?.backendDOMNodeId;
    return [...this.nodes.values()].find((each) => active && each.backendDOMNodeId === active) ?? node;
  }

  /** The first node of a role, in no order but the tree's. */
  first(role: string): TreeNode | undefined {
    return this.under(this.root).find((node) => roleOf(node) === role);
  }

  /** Named things around a node, the outermost first: they are said as one enters them. */
  around(node: TreeNode): TreeNode[] {
    const line: TreeNode[] = [];
    for (let up = this.parent(node); up && up !== this.root; up = this.parent(up))
      if (!up.ignored && textOf(up)) line.unshift(up);
    return line;
  }

  /** `"Huyện Thới Lai", option, 12 of 35, selected, description "…"`. */
  async say(node: TreeNode): Promise<string> {
    const description = (node.description?.value ?? '').replace(/\s+/g, ' ').trim();
    const place = await this.place(node);
    return [this.inShort(node), place, description && `description “${description}”`]
      .filter(Boolean)
      .join(', ');
  }

  /** All that is under a node, line by line, as one reads on; within named things by two spaces more. */
  read(node: TreeNode, indent = ''): string[] {
    const lines: string[] = [];
    let text = '';
    const flush = () => {
      if (text.trim()) lines.push(`${indent}${text.replace(/\s+/g, ' ').trim()}`);
      text = '';
    };
    const walk = (each: TreeNode) => {
      const role = roleOf(each);
      if (role === 'StaticText') text = joined(text, each.name?.value ?? '');
      else if (each.ignored || INLINE.has(role)) for (const child of this.children(each)) walk(child);
      else {
        flush();
        if (WHOLE.has(role)) lines.push(indent + this.inShort(each));
        else if (UNSAID.has(role) || (!textOf(each) && role !== 'list')) {
          for (const child of this.children(each)) walk(child);
          flush();
        } else {
          const items = role === 'list' ? `, ${this.setOf(each, 'listitem').length} items` : '';
          const said = NAMED_BY_CONTENT.has(role) ? role : this.inShort(each);
          lines.push(indent + said + items, ...this.read(each, `${indent}  `));
        }
      }
    };
    for (const child of this.children(node)) walk(child);
    flush();
    return lines;
  }

  private inShort(node: TreeNode): string {
    const name = textOf(node);
    const role = propertyOf(node, 'roledescription')?.value ?? roleOf(node);
    const states = Object.entries(STATES).map(([key, say]) => {
      const value = propertyOf(node, key)?.value;
      return value === undefined || (key === 'level' && role !== 'heading') ? '' : say(String(value));
    });
    const value = node.value?.value ? `value “${node.value.value}”` : '';
    return [name && `“${name}”`, role, ...states, value].filter(Boolean).join(', ');
  }

  /** `12 of 35`, as the page says it, or else as it is counted. */
  private async place(node: TreeNode): Promise<string> {
    const holder = SETS[roleOf(node)];
    if (!holder) return '';
    const { attributes = [] } = (
      await this.session.send('DOM.describeNode', { backendNodeId: node.backendDOMNodeId })
    ).node;
    const said = (name: string) => {
      const at = attributes.indexOf(name);
      return at < 0 ? undefined : attributes[at + 1];
    };
    let set = this.parent(node);
    while (set && roleOf(set) !== holder) set = this.parent(set);
    const all = set ? this.setOf(set, roleOf(node)) : [];
    return `${said('aria-posinset') ?? all.indexOf(node) + 1} of ${said('aria-setsize') ?? all.length}`;
  }

  private setOf(holder: TreeNode, role: string): TreeNode[] {
    return this.under(holder).filter((node) => !node.ignored && roleOf(node) === role);
  }

  private under(node: TreeNode): TreeNode[] {
    return this.children(node).flatMap((child) => [child, ...this.under(child)]);
  }

  private children(node: TreeNode): TreeNode[] {
    return (node.childIds ?? []).flatMap((id) => this.nodes.get(id) ?? []);
  }

  private parent(node: TreeNode): TreeNode | undefined {
    return node.parentId ? this.nodes.get(node.parentId) : undefined;
  }
}
