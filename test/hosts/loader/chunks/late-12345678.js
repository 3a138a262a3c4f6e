customElements.define('mn-late', class extends HTMLElement {});
