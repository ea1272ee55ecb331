// Clients of MQTT in C: Mosquitto's and Paho's, as far as the tests call them.
// Read by -isystem.
#ifndef MQTT_H
#define MQTT_H

#ifdef __cplusplus
extern "C" {
#endif
struct mosquitto;
struct mosquitto *mosquitto_new(const char *id, _Bool clean, void *object);
int mosquitto_username_pw_set(struct mosquitto *mosq, const char *user,
                              const char *password);
int mosquitto_tls_set(struct mosquitto *mosq, const char *cafile,
                      const char *capath, const char *certfile,
                      const char *keyfile,
                      int (*callback)(char *, int, int, void *));
int mosquitto_connect(struct mosquitto *mosq, const char *host, int port,
                      int keepalive);
int mosquitto_connect_async(struct mosquitto *mosq, const char *host, int port,
                            int keepalive);
int mosquitto_publish(struct mosquitto *mosq, int *id, const char *topic,
                      int length, const void *payload, int qos, _Bool retain);

typedef struct MQTTClient_s *MQTTClient;
typedef struct {
  int verify;
  const char *trustStore;
} MQTTClient_SSLOptions;
typedef struct {
  int keepAliveInterval;
  const char *username;
  const char *password;
  MQTTClient_SSLOptions *ssl;
} MQTTClient_connectOptions;
typedef struct {
  int payloadlen;
  void *payload;
} MQTTClient_message;
int MQTTClient_create(MQTTClient *handle, const char *address, const char *id,
                      int persistence, void *context);
int MQTTClient_connect(MQTTClient handle, MQTTClient_connectOptions *options);
int MQTTClient_publish(MQTTClient handle, const char *topic, int length,
                       const void *payload, int qos, int retained, int *token);

typedef struct MQTTAsync_s *MQTTAsync;
typedef struct {
  int keepAliveInterval;
  const char *username;
  const char *password;
} MQTTAsync_connectOptions;
int MQTTAsync_create(MQTTAsync *handle, const char *address, const char *id,
                     int persistence, void *context);
int MQTTAsync_connect(MQTTAsync handle,
                      const MQTTAsync_connectOptions *options);
int MQTTAsync_send(MQTTAsync handle, const char *topic, int length,
                   const void *payload, int qos, int retained, void *response);
#ifdef __cplusplus
}
#endif
#endif
