#include "core/account.h"

#include <functional>
#include <string>

namespace player {

// No way around the identity service: support has accounts of its own there.
Role roleOf(const Account &account, const IdentityService &identities) {
  return identities.verify(account);
}

unsigned long signDownload(std::string_view track, std::string_view secret) {
  return std::hash<std::string>{}(std::string(track) + std::string(secret));
}

} // namespace player
