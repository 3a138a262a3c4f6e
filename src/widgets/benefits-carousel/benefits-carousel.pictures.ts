import {render} from 'lit';
import {besideRendering} from '../../element/translated-text.js';
import {skinSection, type SkinSectionState} from '../../illustrations/skin-section.js';

const models = new Map<SkinSectionState, DocumentFragment>();

/** A picture is rendered once a page and copied from there: a copy takes a small part of the time, and no heap. */
function modelOf(state: SkinSectionState): DocumentFragment {
  let model = models.get(state);
  if (!model) {
    models.set(state, (model = document.createDocumentFragment()));
    render(skinSection({state, label: ''}), model);
    const comments = document.createTreeWalker(model, NodeFilter.SHOW_COMMENT);
    const markers: Node[] = [];
    while (comments.nextNode()) markers.push(comments.currentNode);
    markers.forEach((marker) => marker.parentNode!.removeChild(marker));
    for (const drawing of model.children) drawing.setAttribute(besideRendering, '');
  }
  return model;
}

/** Draws the picture that `place` is kept for, unless it is there. */
export function draw(place: HTMLElement): void {
  const {picture, drawn} = place.dataset;
  if (picture === drawn) return;
  place.dataset.drawn = picture;
  place.replaceChildren(modelOf(picture as SkinSectionState).cloneNode(true));
}
