// The listener's account, shared by the player and its backend.
#pragma once

#include <string_view>

namespace player {

struct Account {
  std::string_view name;
  std::string_view password;
};

enum class Role { Listener, Curator, Support };

/// Answers who somebody is: the identity service in the product.
class IdentityService {
public:
  virtual ~IdentityService() = default;
  virtual Role verify(const Account &account) const = 0;
};

/// What the sign-in may do.
Role roleOf(const Account &account, const IdentityService &identities);

/// Signs the download link of a track with the secret of this deployment.
unsigned long signDownload(std::string_view track, std::string_view secret);

} // namespace player
