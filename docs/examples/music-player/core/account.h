// The listener's account, shared by the player and its backend.
#pragma once

#include <string_view>

namespace player {

struct Account {
  std::string_view name;
  std::string_view password;
};

enum class Role { Listener, Curator, Support };

/// What the sign-in may do.
Role roleOf(const Account &account);

/// Signs the download link of a track.
unsigned long signDownload(std::string_view track);

} // namespace player
