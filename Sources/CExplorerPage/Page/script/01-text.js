// Text: what may be shown, and how it is compared.

// Controls and marks that turn the direction of writing could make a name look like another one.
const unshowable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The text without what must not be shown, on one line. */
function plain(text) {
  return String(text).replace(unshowable, "").replace(/[\t\n\r\u2028\u2029]+/g, " ").trim();
}

/** The text in lower case without accents, for searching. */
function folded(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
    .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/[’ʼ]/g, "'");
}

/** The address if it leads to a web page; anything else, such as a script, is no link. */
function webAddress(text) {
  try {
    const address = new URL(text);
    return address.protocol === "https:" || address.protocol === "http:" ? address.href : null;
  } catch {
    return null;
  }
}

/** The text cut to a length, at a word where possible. */
function shortened(text, length) {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return (space > length * 0.6 ? cut.slice(0, space) : cut) + "…";
}
