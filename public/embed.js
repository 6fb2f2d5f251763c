// For a page with charts of this report in frames: gives each frame the height of its chart, at every width.
(() => {
  const home = new URL('embed/', document.currentScript.src).href;
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(home));
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'rolecall:height' || !(data.height > 0)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${Math.min(data.height, 5000)}px`;
  });
  // Charts that were there first have told their heights to nobody.
  const ask = () => {
    for (const { contentWindow } of frames()) contentWindow.postMessage({ type: 'rolecall:how-high' }, '*');
  };
  ask();
  addEventListener('DOMContentLoaded', ask);
})();
