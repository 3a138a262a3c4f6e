import {render} from 'lit';
import {besideRendering} from '../../element/translated-text.js';
import {mirrorStrip} from '../../illustrations/mirror-strip.js';
import {skinSection, type SkinSectionState} from '../../illustrations/skin-section.js';

/** The same skin from the front and in section. */
const views = {mirror: mirrorStrip, section: skinSection};
type View = keyof typeof views;

const models = new Map<string, Element>();

/** A drawing is rendered once a page and copied from there: a copy takes a small part of the time, and no heap. */
function modelOf(view: View, state: SkinSectionState): Element {
  const name = `${view} ${state}`;
  let model = models.get(name);
  if (!model) {
    const place = document.createDocumentFragment();
    render(views[view]({state, label: ''}), place);
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_COMMENT);
    const comments: ChildNode[] = [];
    while (walker.nextNode()) comments.push(walker.currentNode as ChildNode);
    comments.forEach((comment) => comment.remove());
    models.set(name, (model = place.firstElementChild!));
    model.setAttribute(besideRendering, '');
  }
  return model;
}

/** Draws the picture that `place` is kept for, unless it is there. */
export function draw(place: HTMLElement): void {
  const {picture, view, drawn} = place.dataset;
  if (picture === drawn) return;
  place.dataset.drawn = picture;
  place.replaceChildren(modelOf(view as View, picture as SkinSectionState).cloneNode(true));
}
