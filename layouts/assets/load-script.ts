/** Loads a script when it is needed. A page that is opened from a disk may not import modules or fetch files. */

/** Fails with the address where the script cannot be had; whoever asks again tries anew. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(address)));
    document.head.append(script);
  });
}
