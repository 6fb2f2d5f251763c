import { inFigures } from '../charts/prose.ts';

/** The size of a file for people, in units of a thousand: "665 bytes", "519 kB", "1.2 MB". */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  const megabytes = bytes / 1e6;
  return `${megabytes < 10 ? megabytes.toFixed(1) : inFigures(Math.round(megabytes))} MB`;
}
