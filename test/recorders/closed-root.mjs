// A patient's hands and eyes in a closed root. They reach it from outside of the page, by the browser's debugger, so that
// no script of the page can tell: the page's own functions stay as they are.

const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

export class ClosedRoot {
  #page;
  #client;
  #objectId;
  #frame;

  /** The root of the first `tag` in a frame (default: the page's own), once `rendered` is in it. */
  static async of(page, client, tag, rendered, frame = page.mainFrame()) {
    const root = new ClosedRoot();
    root.#page = page;
    root.#client = client;
    root.#frame = frame;
    for (let attempt = 0; attempt < 600; attempt++) {
      await root.#find(tag);
      if (root.#objectId && (await root.read((selector) => root.querySelector(selector) !== null, rendered)))
        return root;
      await sleep(20);
    }
    throw new Error(`<${tag}> has not rendered ${rendered}`);
  }

  async #find(tag) {
    const {executionContextId} = await this.#client.send('Page.createIsolatedWorld', {
      frameId: this.#frame._id,
      worldName: 'patient',
    });
    const {result} = await this.#client.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `document.querySelector(${JSON.stringify(tag)})`,
    });
    this.#objectId = undefined;
    if (!result.objectId) return;
    const {node} = await this.#client.send('DOM.describeNode', {objectId: result.objectId, pierce: true});
    const inner = node.shadowRoots?.[0];
    if (!inner) return;
    const {object} = await this.#client.send('DOM.resolveNode', {
      backendNodeId: inner.backendNodeId,
      executionContextId,
    });
    this.#objectId = object.objectId;
  }

  /** Runs a function that sees the root as `root`. */
  async read(look, ...args) {
    const {result, exceptionDetails} = await this.#client.send('Runtime.callFunctionOn', {
      objectId: this.#objectId,
      functionDeclaration: `async function (...args) { const root = this; return (${look})(...args) }`,
      arguments: args.map((value) => ({value})),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until a function that sees the root as `root` gives something. */
  async until(look, ...args) {
    for (let attempt = 0; attempt < 500; attempt++) {
      const found = await this.read(look, ...args);
      if (found) return found;
      await sleep(10);
    }
    throw new Error(`It never came: ${look} ${JSON.stringify(args)}`);
  }

  texts(selector) {
    return this.read(
      (selector) =>
        [...root.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
      selector,
    );
  }

  /** Clicks with the mouse on the `place`th element that a selector finds; says whether there was one. */
  async click(selector, place = 0, at = 'middle') {
    const box = await this.read(
      async (selector, place) => {
        const target = [...root.querySelectorAll(selector)]
          .filter((one) => one.getClientRects().length)
          .at(place);
        if (!target) return null;
        target.scrollIntoView({block: 'center', behavior: 'instant'});
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const {left, top, width, height} = target.getBoundingClientRect();
        return {left, top, width, height};
      },
      selector,
      place,
    );
    if (!box) return false;
    const around = await (await this.#frame.frameElement())?.boundingBox();
    await this.#page.mouse.click(
      (around?.x ?? 0) + box.left + (at === 'start' ? 14 : box.width / 2),
      (around?.y ?? 0) + box.top + box.height / 2,
    );
    return true;
  }

  type(text) {
    return this.#page.keyboard.type(text);
  }

  press(key) {
    return this.#page.keyboard.press(key);
  }

  /** When everything that was asked for has been drawn. */
  drawn() {
    return this.read(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  }
}
