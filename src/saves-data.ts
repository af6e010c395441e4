/** The trainee's own wish in the browser's settings, where the browser tells of it. */
export const savesData =
  "connection" in navigator && (navigator.connection as { readonly saveData?: boolean }).saveData === true;
