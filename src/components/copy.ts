/** Buttons that put the text before them on the clipboard; without this script they stay hidden, and the text can be marked. */
const report = location.href.slice(0, location.href.indexOf('/charts/'));

for (const panel of document.querySelectorAll<HTMLElement>('.snippets')) {
  const { standIn } = panel.dataset;
  for (const code of panel.querySelectorAll('code'))
    if (standIn) code.textContent = code.textContent.replaceAll(standIn, report);
  for (const button of panel.querySelectorAll('button')) {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', () => copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const text = button.closest('.snippet')?.querySelector('code')?.textContent ?? '';
  const said = await navigator.clipboard.writeText(text).then(
    () => 'Copied',
    () => 'Not copied: the browser does not allow it',
  );
  const status = button.parentElement?.querySelector('[role=status]');
  if (status) status.textContent = said;
}
