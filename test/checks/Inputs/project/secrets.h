// A header of the project with findings in it; it may be included often.
#ifndef SECRETS_H
#define SECRETS_H

inline const char *const projectPassword = "correct-Horse7";
#define PROJECT_API_KEY "u8Rk2mVq94ZtLw1xHc7B"
template <typename T> struct ProjectAccount {
  T token = "k3Wm9xQd52NsYv8bJt6C";
  T caption = "correct-Horse7";
};

#endif
