// Database and MQTT clients, as far as the tests call them. Read by -isystem.
#ifndef DATABASES_H
#define DATABASES_H

extern "C" {
typedef struct st_mysql MYSQL;
MYSQL *mysql_real_connect(MYSQL *mysql, const char *host, const char *user,
                          const char *passwd, const char *db, unsigned port,
                          const char *unix_socket, unsigned long clientflag);
int mysql_change_user(MYSQL *mysql, const char *user, const char *passwd,
                      const char *db);

typedef struct pg_conn PGconn;
PGconn *PQconnectdb(const char *conninfo);
PGconn *PQsetdbLogin(const char *pghost, const char *pgport,
                     const char *pgoptions, const char *pgtty,
                     const char *dbName, const char *login, const char *pwd);

typedef struct redisContext redisContext;
void *redisCommand(redisContext *c, const char *format, ...);

struct mosquitto;
int mosquitto_username_pw_set(struct mosquitto *mosq, const char *username,
                              const char *password);

typedef struct {
  char struct_id[4];
  int struct_version;
  int keepAliveInterval;
  const char *username;
  const char *password;
} MQTTClient_connectOptions;
int MQTTClient_connect(void *handle, MQTTClient_connectOptions *options);
}

#endif
