customElements.define('mn-hollow', class extends HTMLElement {});
