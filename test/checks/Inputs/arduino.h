// Arduino and ESP-IDF, as far as the tests call them. Read by -isystem.
#ifndef ARDUINO_H
#define ARDUINO_H

class WiFiSTAClass {
public:
  int begin(const char *ssid, const char *passphrase = nullptr,
            int channel = 0);
  int begin();
};
class WiFiClass : public WiFiSTAClass {};
extern WiFiClass WiFi;

extern "C" {
typedef unsigned char uint8_t;
typedef struct {
  uint8_t ssid[32];
  uint8_t password[64];
} wifi_sta_config_t;
typedef union {
  wifi_sta_config_t sta;
} wifi_config_t;
int esp_wifi_set_config(int interface, wifi_config_t *conf);
}

#endif
