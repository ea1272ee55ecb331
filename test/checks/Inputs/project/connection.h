// A header of the project with a connection string in it.
#ifndef CONNECTION_H
#define CONNECTION_H

inline const char *defaultConnection() {
  return "postgres://app:correct-Horse7@db.internal/shop";
}

#endif
