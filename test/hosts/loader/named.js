customElements.define('mn-named', class extends HTMLElement {});
