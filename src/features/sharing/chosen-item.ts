/**
 * A chosen entry in the list, with buttons that move it up or take it out. The
 * first has nowhere to go, but keeps its button, so that one who presses it
 * again does not press another.
 */
export function chosenItem(
  title: string,
  index: number,
  words: Record<Move, string>,
  act: (move: Move) => void,
): HTMLLIElement {
  const item = document.createElement('li');
  const name = document.createElement('div');
  name.append(title);
  item.append(name);
  for (const move of ['up', 'remove'] as const) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['move'] = move;
    button.append(words[move]);
    button.setAttribute('aria-label', `${words[move]}: ${title}`);
    const isIdle = move === 'up' && index === 0;
    if (isIdle) button.setAttribute('aria-disabled', 'true');
    else
      button.addEventListener('click', () => {
        act(move);
      });
    item.append(button);
  }
  return item;
}

/** What can be done with a chosen entry. */
export type Move = 'up' | 'remove';
