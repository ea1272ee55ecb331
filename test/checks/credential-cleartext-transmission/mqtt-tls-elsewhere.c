// RUN: %check_hosts %s --without-notes -- -isystem %S/../Inputs
// What one function of the unit does with a handle may hold for that of
// another, under whatever name.

#include <posix.h>
#include <mqtt.h>

struct Client {
  struct mosquitto *Handle;
};

static void secure(struct Client *client) { mosquitto_tls_set(client->Handle, "ca.pem", 0, 0, 0, 0); }

void start(struct mosquitto *mosq, const char *user, const char *password) {
  struct Client client = {mosq};
  secure(&client);
  mosquitto_username_pw_set(mosq, user, password);
  mosquitto_connect(mosq, "broker.shop.net", 1883, 60);
}

// The order of the calls is that of the library: TLS before the connection.
void secured(struct mosquitto *mosq, const char *user, const char *password) {
  mosquitto_username_pw_set(mosq, user, password);
  mosquitto_tls_set(mosq, "ca.pem", 0, 0, 0, 0);
  mosquitto_connect(mosq, "broker.shop.net", 1883, 60);
  mosquitto_publish(mosq, 0, "shop/login", strlen(password), password, 0, 0);
}
