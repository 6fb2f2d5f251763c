const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  EISDIR: 'This is a folder, and a file is expected',
  EACCES: 'There is no permission to read the file',
};

/** Why a file cannot be read, by the code of the error; nothing where the code does not say it in words. */
export const unreadable = (code = ''): string | undefined => reasons[code];
