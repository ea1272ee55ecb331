// RUN: %check_hosts %s --without-notes -- -std=c++20 -isystem %S/../Inputs
// The serial port of a board is its console.

#include <arduino.h>

class String {
public:
  String(const char *text);
  const char *c_str() const;
  unsigned length() const;
};
class Print {
public:
  unsigned print(const char *text);
  unsigned println(const char *text);
  unsigned print(const String &text);
  unsigned println(const String &text);
  unsigned println(int number);
  unsigned printf(const char *format, ...) __attribute__((format(printf, 2, 3)));
};
class HardwareSerial : public Print {};
extern HardwareSerial Serial;

void setup(const char *ssid, const char *wifiPassword, const String &password) {
  Serial.print("Connecting to ");
  Serial.println(ssid);
  Serial.print("Password: ");
  Serial.println(wifiPassword); // EXPECT: password 'wifiPassword' is logged in the clear by 'println'
  Serial.print(password); // EXPECT: password 'password' is logged in the clear by 'print'
  Serial.printf("%s with %s\n", ssid, wifiPassword); // EXPECT: password 'wifiPassword' is logged in the clear by 'printf'
  Serial.printf("%s with %u\n", ssid, password.length());
  Serial.println((int)password.length());
  WiFi.begin(ssid, wifiPassword);
}
