customElements.define('mn-near', class extends HTMLElement {});
