// RUN: %check_hosts %s --without-notes -- -isystem %S/../Inputs
// Two handles of one function, of which one was told to use TLS.

#include <posix.h>
#include <mqtt.h>

static void configure(struct mosquitto *mosq, const char *user, const char *password) {
  mosquitto_username_pw_set(mosq, user, password);
}

void both(const char *user, const char *password) {
  struct mosquitto *safe = mosquitto_new("a", 1, 0);
  struct mosquitto *plain = mosquitto_new("b", 1, 0);
  configure(safe, user, password);
  configure(plain, user, password);
  mosquitto_tls_set(safe, "ca.pem", 0, 0, 0, 0);
  mosquitto_connect(safe, "broker.shop.net", 1883, 60);
  mosquitto_connect(plain, "broker.shop.net", 1883, 60); // EXPECT: password 'password' is sent in the clear by 'mosquitto_connect'
}
