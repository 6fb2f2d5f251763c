import { enableCompileCache } from 'node:module';

/**
 * Loaded before a command that must start at once: Node keeps the code that it has compiled, with its types stripped, in
 * the folder for temporary files, checks it when it is read, and does without where nothing can be written. It is no
 * TypeScript itself, for then Node would load what strips types, which the kept code does without.
 */
enableCompileCache();
