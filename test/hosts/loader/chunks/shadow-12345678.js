customElements.define('mn-shadow', class extends HTMLElement {});
