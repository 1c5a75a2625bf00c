#ifndef ENTREVUE_CSQLITE_SHIM_H
#define ENTREVUE_CSQLITE_SHIM_H
#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast that Swift does not see: SQLite copies the text at once. */
static inline int entrevue_bind_text(sqlite3_stmt *statement, int position, const void *bytes, unsigned long long count) {
  return sqlite3_bind_text64(statement, position, (const char *)bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}
#endif
