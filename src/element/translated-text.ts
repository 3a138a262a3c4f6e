/** Texts of one parent that something of the page's own, such as a translator, has put others in the place of. */
interface Foreign {
  /** The nodes as we made them, which the renderer goes on writing into. */
  readonly ours: readonly ChildNode[];
}

/** Marks elements that we put into a root ourselves, beside what is rendered. */
export const besideRendering = 'data-mn-beside';

const isBeside = (node: Node): boolean => (node as Partial<Element>).hasAttribute?.(besideRendering) ?? false;

/** Makes the children of a parent those in `nodes`. What stays is not touched, so that it keeps focus and state. */
function setChildren(parent: Node, nodes: readonly ChildNode[]): void {
  for (const child of [...parent.childNodes]) if (!nodes.includes(child)) child.remove();
  nodes.forEach((node, i) => {
    if (parent.childNodes[i] !== node) parent.insertBefore(node, parent.childNodes[i] ?? null);
  });
}

/** The children of a parent before some changes, which are undone from the last to the first. */
function childrenBefore(parent: Node, records: readonly MutationRecord[]): ChildNode[] {
  const children: Node[] = [...parent.childNodes];
  for (const {addedNodes, removedNodes, nextSibling, previousSibling} of [...records].reverse()) {
    for (const node of addedNodes) if (children.includes(node)) children.splice(children.indexOf(node), 1);
    const next = nextSibling ? children.indexOf(nextSibling) : children.length;
    const place = next >= 0 ? next : previousSibling ? children.indexOf(previousSibling) + 1 : 0;
    children.splice(place, 0, ...removedNodes);
  }
  return children as ChildNode[];
}

/**
 * Lets translators that reach into a shadow root do their work. They put elements of theirs around our texts, or in
 * their place, and the renderer would go on writing where nobody sees it: another place's facts would stay. While the
 * widget renders, its own nodes are back; afterwards the translation is put back where the text has not changed.
 */
export class TranslatedText {
  readonly #observer = new MutationObserver((records) => this.#note(records));
  readonly #foreign = new Map<Node, Foreign>();

  readonly #root: ShadowRoot;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  connect(): void {
    this.#observer.observe(this.#root, {childList: true, subtree: true});
  }

  disconnect(): void {
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  #note(records: readonly MutationRecord[]): void {
    for (const target of new Set(records.map((record) => record.target))) {
      const here = records.filter((record) => record.target === target);
      const isTheirs = here.some(({addedNodes}) => [...addedNodes].some((node) => !isBeside(node)));
      const isInTheirs = [...this.#foreign].some(
        ([parent, {ours}]) =>
          parent !== target && parent.contains(target) && !ours.some((node) => node.contains(target)),
      );
      if ((isTheirs || here.some(({removedNodes}) => removedNodes.length)) && !isInTheirs)
        this.#foreign.set(target, this.#foreign.get(target) ?? {ours: childrenBefore(target, here)});
    }
  }

  /** Renders with our own nodes in their places. */
  around(render: () => void): void {
    this.#note(this.#observer.takeRecords());
    const translated = [...this.#foreign].map(([parent, {ours}]) => {
      // Copies: our own text may stand inside of what was put around it.
      const theirs = [...parent.childNodes].map((node) =>
        ours.includes(node) ? node : (node.cloneNode(true) as ChildNode),
      );
      setChildren(parent, ours);
      return {parent, ours, theirs, text: parent.textContent};
    });
    // A text that is put back may hold another one: only now is it known what has gone for good.
    for (const {parent} of translated) if (!parent.isConnected) this.#foreign.delete(parent);
    this.#observer.takeRecords();
    try {
      render();
    } finally {
      const changed = new Set(this.#observer.takeRecords().map(({target}) => target));
      for (const {parent, ours, theirs, text} of translated) {
        if (!parent.isConnected || changed.has(parent) || parent.textContent !== text)
          this.#foreign.delete(parent);
        else {
          setChildren(parent, theirs);
          this.#foreign.set(parent, {ours});
        }
      }
      this.#observer.takeRecords();
    }
  }
}
