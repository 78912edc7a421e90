/**
 * @file `npm run icon`: draws build/icon.svg into the files that the installers take. electron-builder could make them
 * from the PNG, but would download a tool for it first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ICNS_SIZES_PX, ICO_SIZES_PX, writeIcns, writeIco } from './package/icon-files.mjs';

const folder = new URL('../build/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', folder), 'utf8');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();

/** @param {number} sizePx */
async function draw(sizePx) {
  await page.setViewportSize({ width: sizePx, height: sizePx });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  return { sizePx, png: await page.screenshot({ omitBackground: true }) };
}

/** @param {readonly number[]} sizesPx */
async function drawAll(sizesPx) {
  const pictures = [];
  for (const sizePx of sizesPx) pictures.push(await draw(sizePx));
  return pictures;
}

writeFileSync(new URL('icon.png', folder), (await draw(1024)).png);
writeFileSync(new URL('icon.ico', folder), writeIco(await drawAll(ICO_SIZES_PX)));
writeFileSync(new URL('icon.icns', folder), writeIcns(await drawAll(ICNS_SIZES_PX)));
await browser.close();
