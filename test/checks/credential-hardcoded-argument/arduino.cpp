// RUN: %check_hosts %s --checks credential-hardcoded-argument,credential-hardcoded-secret -- -std=c++20 -isystem %S/../Inputs
// Credentials of devices: in an argument, and in a field of a struct that a call then takes.

#include <arduino.h>
#include <databases.h>
#include <standard.h>

void connect() {
  WiFi.begin("HomeNetwork", "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('passphrase') of 'begin'
  // Near misses: an open network, the network's name alone, and no argument.
  WiFi.begin("HomeNetwork", "");
  WiFi.begin("correct-Horse7");
  WiFi.begin();
}

void designated() {
  // EXPECT[credential-hardcoded-secret]@+1: hardcoded password in field 'password'
  wifi_config_t config = {.sta = {.ssid = "HomeNetwork", .password = "correct-Horse7"}};
  esp_wifi_set_config(0, &config);
  wifi_config_t open = {.sta = {.ssid = "correct-Horse7", .password = ""}};
  esp_wifi_set_config(0, &open);
}

void copied(const uint8_t *stored) {
  wifi_config_t config{};
  // EXPECT[credential-hardcoded-secret]@+1: hardcoded password in 'password'
  strcpy((char *)config.sta.password, "correct-Horse7");
  strcpy((char *)config.sta.ssid, "correct-Horse7");
  memcpy(config.sta.password, stored, 64);
  esp_wifi_set_config(0, &config);
}

void assigned(void *client, const char *asked) {
  MQTTClient_connectOptions options{};
  options.username = "correct-Horse7";
  options.password = "correct-Horse7"; // EXPECT[credential-hardcoded-secret]: hardcoded password in 'password'
  MQTTClient_connect(client, &options);
  options.password = asked;
  MQTTClient_connect(client, &options);
}
