// A header of the project with findings in it; it may be included often.
#ifndef LOGIN_H
#define LOGIN_H

void login(const char *user, const char *password);
inline void loginAsRobot() { login("robot", "correct-Horse7"); }

#endif
