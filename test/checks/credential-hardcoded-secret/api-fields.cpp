// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Fields of libraries' structs that are set before a call.

#include <standard.h>
#include <databases.h>
#include <arduino.h>

void connect(void *client, const char *typed) {
  MQTTClient_connectOptions options = {{'M', 'Q', 'T', 'C'}, 8, 60, nullptr, nullptr};
  options.username = "correct-Horse7";
  options.password = "correct-Horse7"; // EXPECT: hardcoded password in 'password'
  MQTTClient_connect(client, &options);
  options.password = typed;
  options.password = "";
  MQTTClient_connectOptions given = {{'M', 'Q', 'T', 'C'}, 8, 60, "correct-Horse7", "battery-Staple9"}; // EXPECT: hardcoded password in field 'password'
  MQTTClient_connectOptions named = {.username = "app", .password = "correct-Horse7"}; // EXPECT: hardcoded password in field 'password'
  MQTTClient_connectOptions *pointer = &options;
  pointer->password = "tr0ub-Adour3"; // EXPECT: hardcoded password in 'password'
  // What a library takes as a password is one, whatever it is made of.
  pointer->password = "letmein"; // EXPECT: hardcoded password in 'password'
}

void join(const char *typed) {
  wifi_config_t config = {.sta = {.ssid = "correct-Horse7", .password = "correct-Horse7"}}; // EXPECT: hardcoded password in field 'password'
  esp_wifi_set_config(0, &config);
  wifi_sta_config_t station = {"correct-Horse7", "battery-Staple9"}; // EXPECT: hardcoded password in field 'password'
  wifi_sta_config_t copied = {};
  strcpy((char *)copied.ssid, "correct-Horse7");
  strcpy((char *)copied.password, "correct-Horse7"); // EXPECT: hardcoded password in 'password'
  memcpy(copied.password, "battery-Staple9", 16); // EXPECT: hardcoded password in 'password'
  strncpy((char *)config.sta.password, "tr0ub-Adour3", sizeof config.sta.password); // EXPECT: hardcoded password in 'password'
  strcpy((char *)copied.password, typed);
  wifi_config_t open = {.sta = {.ssid = "correct-Horse7", .password = ""}};
}

// Near miss: another struct with fields of other names.
struct Window {
  const char *passwordLabel;
  const char *title;
};
void show() {
  Window window;
  window.passwordLabel = "correct-Horse7";
  window.title = "correct-Horse7";
}
