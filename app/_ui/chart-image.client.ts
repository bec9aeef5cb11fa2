/** A chart as a picture that stands alone: colours and faces are written into it as they are now. */
export function chartSvg(chart: SVGSVGElement): string {
  const { width, height } = chart.getBoundingClientRect();
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const drawn = [chart, ...chart.querySelectorAll('*')];
  const copied = [copy, ...copy.querySelectorAll('*')];
  for (const [at, element] of drawn.entries()) writeLook(element, copied[at]);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const box = chart.viewBox.baseVal;
  for (const [name, value] of Object.entries({
    x: String(box?.x ?? 0),
    y: String(box?.y ?? 0),
    width: box?.width ? String(box.width) : '100%',
    height: box?.height ? String(box.height) : '100%',
    fill: getComputedStyle(document.body).backgroundColor,
  })) {
    ground.setAttribute(name, value);
  }
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** The same at twice the size, as PNG. */
export async function chartPng(chart: SVGSVGElement): Promise<Blob> {
  const picture = new Image();
  const url = URL.createObjectURL(new Blob([chartSvg(chart)], { type: 'image/svg+xml' }));
  try {
    picture.src = url;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.width * 2;
    canvas.height = picture.height * 2;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large to draw.'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];

function writeLook(element: Element, copy: Element | undefined): void {
  if (!copy) return;
  const style = getComputedStyle(element);
  for (const name of looks) copy.setAttribute(name, style.getPropertyValue(name));
  copy.removeAttribute('class');
}
