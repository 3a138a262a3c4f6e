customElements.define('mn-inner', class extends HTMLElement {});
