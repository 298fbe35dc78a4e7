/**
 * Lets the buttons below an element save QR codes as pixels. The build makes
 * one SVG a code; pixels are drawn from it when somebody asks for them.
 */
export function startSavingQrCodes(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-qr]')) {
    const { qr = '', name = '' } = button.dataset;
    button.hidden = false;
    button.addEventListener('click', () => {
      void saying(button, async () => {
        const response = await fetch(qr);
        if (!response.ok) throw new Error(`${qr}: ${String(response.status)}`);
        save(await qrPng(await response.text()), name);
      });
    });
  }
}

/** Does what a button promises; says beside it when that failed. */
export async function saying(button: HTMLButtonElement, act: () => Promise<void>): Promise<void> {
  const status = button.nextElementSibling;
  if (status) status.textContent = '';
  try {
    await act();
  } catch {
    if (status) status.textContent = button.dataset['failed'] ?? '';
  }
}

/** Hands a file to the reader, as a link with `download` does. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A code drawn as `qrSvg` does, as a picture of five centimetres at 300 dots an inch or a little more. */
export async function qrPng(svg: string): Promise<Blob> {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const side = Number(documentElement.getAttribute('viewBox')?.split(' ').at(-1));
  const dark = documentElement.querySelector('path[stroke]')?.getAttribute('d') ?? '';
  // Every square gets the same number of pixels, so that all edges are sharp.
  const scale = Math.ceil(leastWidth / side);
  const canvas = document.createElement('canvas');
  canvas.width = side * scale;
  canvas.height = side * scale;
  const context = canvas.getContext('2d');
  if (!context || dark === '') throw new Error('There is no code to draw.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.stroke(new Path2D(dark));
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => {
      if (png) resolve(png);
      else reject(new Error('The browser made no picture.'));
    }, 'image/png');
  });
}

/** Pixels. */
const leastWidth = 591;
