/** Gives the person a file, as a download does. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the content when the next task runs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
