/* The few declarations of the MariaDB client that the example uses. */
#ifndef EXAMPLE_MYSQL_H
#define EXAMPLE_MYSQL_H

#ifdef __cplusplus
extern "C" {
#endif

typedef struct st_mysql MYSQL;
enum mysql_option { MYSQL_READ_DEFAULT_FILE = 4 };

MYSQL *mysql_init(MYSQL *mysql);
int mysql_options(MYSQL *mysql, enum mysql_option option, const void *arg);
MYSQL *mysql_real_connect(MYSQL *mysql, const char *host, const char *user,
                          const char *passwd, const char *db, unsigned int port,
                          const char *unix_socket, unsigned long clientflag);
int mysql_query(MYSQL *mysql, const char *q);
void mysql_close(MYSQL *sock);

#ifdef __cplusplus
}
#endif

#endif
