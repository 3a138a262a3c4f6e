customElements.define('mn-far', class extends HTMLElement {});
