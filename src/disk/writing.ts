/**
 * Does what writes to `place`. Errors of the disk that name no file, as those of writing what was opened, then name it.
 * @param place file or folder, as a person is told of it.
 * @throws what `write` throws.
 */
export function writingTo<T>(place: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) Object.assign(error, { path: place, ...error });
    throw error;
  }
}
