import type { Page } from 'playwright-core';

/** A click on an option of Explore. */
export interface Click {
  option: string;
  /** Milliseconds until count, options and address say what was chosen, and until all charts on the screen do. */
  counted: number;
  drawn: number;
}

/** Opens Explore and clicks on options of its first filters, each time from all postings. */
export async function clicksOn(page: Page, address: string, clicks: number): Promise<Click[]> {
  const measured: Click[] = [];
  for (let i = 0; i < clicks; i++) {
    await page.goto(address);
    await page.locator('#list table').waitFor({ timeout: 60_000 });
    await page.evaluate(() => new Promise(done => requestIdleCallback(done)));
    await page.waitForTimeout(1500);
    measured.push(await page.evaluate(click, i));
  }
  return measured;
}

/** Runs in the page: a chart has said what was chosen when its subtitle has changed for the last time. */
function click(nth: number): Promise<Click> {
  const box = document.querySelectorAll<HTMLInputElement>('#filters details[open] input[type=checkbox]')[
    nth
  ]!;
  const onScreen = [...document.querySelectorAll('#charts .chart')].filter(chart => {
    const { top, bottom } = chart.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  const option = box.closest('label')!.querySelector('bdi')!.textContent ?? '';
  return new Promise(done => {
    const left = new Set(onScreen);
    const start = performance.now();
    let counted = 0;
    const observer = new MutationObserver(changes => {
      for (const chart of left)
        if (changes.some(({ target }) => chart.querySelector('.drawn') === target)) left.delete(chart);
      if (left.size > 0) return;
      observer.disconnect();
      done({ option, counted, drawn: performance.now() - start });
    });
    observer.observe(document.getElementById('charts')!, { childList: true, subtree: true });
    box.click();
    counted = performance.now() - start;
  });
}
