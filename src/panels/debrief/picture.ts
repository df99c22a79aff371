// A drawing of the page as a picture: the drawing is copied with the colors and types that the page gives it, laid on paper by a canvas, and
// handed to the reader as a file. No style text is written, so it works under the page's policy.

import { saveBlob } from './save-file.ts';

/** What the page's style sheets say that a drawing must keep outside the page. */
const KEPT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'paint-order',
] as const;
/** A picture on its own has no types of the page: the reader's own stand in. */
const TYPE = 'system-ui, sans-serif';
/** Points of the picture for each of the drawing: sharp on paper. */
const SCALE = 2;
const EDGE = 24;

/** The drawing by itself, as the text of a file. */
export function drawingText(drawing: SVGSVGElement): { readonly text: string; readonly width: number; readonly height: number } {
  const { width, height } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [from, to] = [[...drawing.querySelectorAll('*')], [...copy.querySelectorAll('*')]];
  from.forEach((element, index) => {
    const shown = getComputedStyle(element);
    const other = to[index];
    for (const name of KEPT) other?.setAttribute(name, shown.getPropertyValue(name));
    other?.setAttribute('font-family', TYPE);
    other?.removeAttribute('class');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

/** True once it was handed over; a browser that cannot draw it says no. */
export async function savePicture(drawing: Element | null, name: string): Promise<boolean> {
  if (!(drawing instanceof SVGSVGElement)) return false;
  const { text, width, height } = drawingText(drawing);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  try {
    await image.decode();
  } catch {
    return false;
  }
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * EDGE) * SCALE;
  canvas.height = (height + 2 * EDGE) * SCALE;
  const pen = canvas.getContext('2d');
  if (pen === null) return false;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, EDGE * SCALE, EDGE * SCALE, width * SCALE, height * SCALE);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) return false;
  saveBlob(name, blob);
  return true;
}
