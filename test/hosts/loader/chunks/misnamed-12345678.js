customElements.define('mn-misnamed', class extends HTMLElement {});
