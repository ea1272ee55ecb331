// RUN: %check_hosts %s --without-notes -- -isystem %S/../Inputs
// MQTT without TLS, told by the port, by the address, and by what was asked of
// the same handle.

#include <posix.h>
#include <mqtt.h>

void plain(struct mosquitto *mosq, const char *user, const char *password) {
  mosquitto_username_pw_set(mosq, user, password);
  mosquitto_connect(mosq, "broker.shop.net", 1883, 60); // EXPECT: password 'password' is sent in the clear by 'mosquitto_connect'
}

void elsewhere(struct mosquitto *mosq, const char *host, const char *user, const char *password) {
  mosquitto_username_pw_set(mosq, user, password);
  mosquitto_connect_async(mosq, host, 1883, 60); // EXPECT: password 'password' is sent in the clear by 'mosquitto_connect_async'
}

// Near misses: this machine, the port of TLS, no password.
void local(struct mosquitto *mosq, const char *user, const char *password) {
  mosquitto_username_pw_set(mosq, user, password);
  mosquitto_connect(mosq, "localhost", 1883, 60);
}
void otherPort(struct mosquitto *mosq, const char *user, const char *password) {
  mosquitto_username_pw_set(mosq, user, password);
  mosquitto_connect(mosq, "broker.shop.net", 8883, 60);
}
void anonymous(struct mosquitto *mosq) { mosquitto_connect(mosq, "broker.shop.net", 1883, 60); }

void published(const char *accessToken, const char *reading) {
  struct mosquitto *mosq = mosquitto_new("id", 1, 0);
  mosquitto_connect(mosq, "broker.shop.net", 1883, 60);
  mosquitto_publish(mosq, 0, "shop/login", strlen(accessToken), accessToken, 0, 0); // EXPECT: token 'accessToken' is sent in the clear by 'mosquitto_publish'
  mosquitto_publish(mosq, 0, "shop/reading", strlen(reading), reading, 0, 0);
}
void publishedLocally(const char *accessToken) {
  struct mosquitto *mosq = mosquitto_new("id", 1, 0);
  mosquitto_connect(mosq, "127.0.0.1", 1883, 60);
  mosquitto_publish(mosq, 0, "shop/login", strlen(accessToken), accessToken, 0, 0);
}
void publishedSomewhere(struct mosquitto *mosq, const char *accessToken) {
  mosquitto_publish(mosq, 0, "shop/login", strlen(accessToken), accessToken, 0, 0);
}

void client(const char *user, const char *password) {
  MQTTClient handle;
  MQTTClient_connectOptions options = {0};
  MQTTClient_create(&handle, "tcp://broker.shop.net:1883", "id", 1, 0);
  options.username = user;
  options.password = password;
  MQTTClient_connect(handle, &options); // EXPECT: password 'password' is sent in the clear by 'MQTTClient_connect'
}
void clientOfTls(const char *user, const char *password) {
  MQTTClient handle;
  MQTTClient_connectOptions options = {0};
  MQTTClient_SSLOptions ssl = {1, "ca.pem"};
  MQTTClient_create(&handle, "ssl://broker.shop.net:8883", "id", 1, 0);
  options.username = user;
  options.password = password;
  options.ssl = &ssl;
  MQTTClient_connect(handle, &options);
}
void clientHere(const char *user, const char *password) {
  MQTTClient handle;
  MQTTClient_connectOptions options = {0};
  MQTTClient_create(&handle, "mqtt://localhost:1883", "id", 1, 0);
  options.username = user;
  options.password = password;
  MQTTClient_connect(handle, &options);
}
void clientAnywhere(const char *address, const char *user, const char *password) {
  MQTTClient handle;
  MQTTClient_connectOptions options = {0};
  MQTTClient_create(&handle, address, "id", 1, 0);
  options.password = password;
  MQTTClient_connect(handle, &options);
}
void clientPublishes(const char *sessionToken) {
  MQTTClient handle;
  MQTTClient_create(&handle, "mqtt://broker.shop.net", "id", 1, 0);
  MQTTClient_publish(handle, "login", strlen(sessionToken), sessionToken, 0, 0, 0); // EXPECT: token 'sessionToken' is sent in the clear by 'MQTTClient_publish'
}
void clientPublishesSafely(const char *sessionToken) {
  MQTTClient handle;
  MQTTClient_create(&handle, "mqtts://broker.shop.net", "id", 1, 0);
  MQTTClient_publish(handle, "login", strlen(sessionToken), sessionToken, 0, 0, 0);
}

void asynchronous(const char *password) {
  MQTTAsync handle;
  MQTTAsync_connectOptions options = {0};
  MQTTAsync_create(&handle, "ws://broker.shop.net/mqtt", "id", 1, 0);
  options.password = password;
  MQTTAsync_connect(handle, &options); // EXPECT: password 'password' is sent in the clear by 'MQTTAsync_connect'
}
void asynchronousOfTls(const char *password) {
  MQTTAsync handle;
  MQTTAsync_connectOptions options = {0};
  MQTTAsync_create(&handle, "wss://broker.shop.net/mqtt", "id", 1, 0);
  options.password = password;
  MQTTAsync_connect(handle, &options);
}
void asynchronousSends(const char *apiKey, const char *reading) {
  MQTTAsync handle;
  MQTTAsync_create(&handle, "tcp://broker.shop.net:1883", "id", 1, 0);
  MQTTAsync_send(handle, "login", strlen(apiKey), apiKey, 0, 0, 0); // EXPECT: API key 'apiKey' is sent in the clear by 'MQTTAsync_send'
  MQTTAsync_send(handle, "reading", strlen(reading), reading, 0, 0, 0);
}
