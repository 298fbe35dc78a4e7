/**
 * Lets the buttons below an element copy. Where the browser does not let pages
 * copy, what is to be copied is marked, and the reader hears what to do.
 */
export function startCopying(root: HTMLElement): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: id = '', copied = '', marked = '' } = button.dataset;
  const field = document.querySelector<HTMLTextAreaElement>(`textarea[id="${id}"]`);
  const status = button.nextElementSibling;
  // Emptied first, so that the same words are heard again.
  if (status) status.textContent = '';
  const isCopied = field ? await copyField(field) : await copyBlock(button);
  if (status) status.textContent = isCopied ? copied : marked;
}

async function copyField(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}

async function copyBlock(button: HTMLButtonElement): Promise<boolean> {
  const block = button.closest('[data-block]');
  const part = (form: string, type: string) => {
    const field = block?.querySelector<HTMLTextAreaElement>(`[data-form="${form}"]`);
    return new Blob([field?.value ?? ''], { type });
  };
  try {
    const item = {
      'text/html': part('html', 'text/html'),
      'text/plain': part('text', 'text/plain'),
    };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    const preview = block?.querySelector('[data-preview]');
    if (preview) getSelection()?.selectAllChildren(preview);
    return false;
  }
}
