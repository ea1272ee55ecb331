// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Literals that stand beside a key that names a credential: maps, JSON, property trees.

#include <standard.h>
#include <json.h>

void maps(const char *typed) {
  std::map<std::string, std::string> settings = {
      {"user", "correct-Horse7"},
      {"password", "correct-Horse7"}, // EXPECT: hardcoded password in entry 'password'
      {"api_key", "u8Rk2mVq94ZtLw1xHc7B"}, // EXPECT: hardcoded API key in entry 'api_key'
      {"password_file", "correct-Horse7"},
      {"token", ""},
  };
  settings["password"] = "correct-Horse7"; // EXPECT: hardcoded password in 'password'
  settings["db.password"] = std::string("correct-Horse7"); // EXPECT: hardcoded password in 'db.password'
  settings.at("password") = "correct-Horse7"; // EXPECT: hardcoded password in 'password'
  settings.insert({"password", "correct-Horse7"}); // EXPECT: hardcoded password in entry 'password'
  settings.insert({{"password", "correct-Horse7"}, {"user", "correct-Horse7"}}); // EXPECT: hardcoded password in entry 'password'
  settings.insert(std::make_pair("password", "correct-Horse7")); // EXPECT: hardcoded password in entry 'password'
  settings.insert(std::pair<const std::string, std::string>("password", "correct-Horse7")); // EXPECT: hardcoded password in entry 'password'
  settings.emplace("password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'password'
  settings.try_emplace("password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'password'
  settings.insert_or_assign("password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'password'

  settings["user"] = "correct-Horse7";
  settings["password"] = typed;
  settings["password"] = "";
  settings["password_hint"] = "correct-Horse7";
  settings.at("title") = "correct-Horse7";
  settings.insert({"title", "correct-Horse7"});
  settings.emplace("title", "correct-Horse7");
  settings.emplace("password", typed);
  settings.insert_or_assign("title", "correct-Horse7");
}

static constexpr const char *PasswordKey = "password";
#define TOKEN_KEY "token"
void namedKeys() {
  std::unordered_map<std::string, std::string> settings;
  settings[TOKEN_KEY] = "u8Rk2mVq94ZtLw1xHc7B"; // EXPECT: hardcoded token in 'token'
  std::map<std::string, std::string> more = {{PasswordKey, "correct-Horse7"}}; // EXPECT: hardcoded password in entry '{{.*}}'
}

struct Option {
  const char *name;
  const char *value;
};
const Option options[] = {
    {"user", "correct-Horse7"},
    {"password", "correct-Horse7"}, // EXPECT: hardcoded password in entry 'password'
    {.name = "secret", .value = "u8Rk2mVq94ZtLw1xHc7B"}, // EXPECT: hardcoded secret in entry 'secret'
    {"password", nullptr},
    {"correct-Horse7", "password"},
};
const char *pairs[][2] = {
    {"user", "correct-Horse7"},
    {"password", "correct-Horse7"}, // EXPECT: hardcoded password in entry 'password'
};

void json(const std::string &typed) {
  nlohmann::json object = {
      {"user", "correct-Horse7"},
      {"password", "correct-Horse7"}, // EXPECT: hardcoded password in entry 'password'
      {"port", 5432},
      {"nested", {{"token", "u8Rk2mVq94ZtLw1xHc7B"}}}, // EXPECT: hardcoded token in entry 'token'
  };
  object["password"] = "correct-Horse7"; // EXPECT: hardcoded password in 'password'
  object["db"]["password"] = "correct-Horse7"; // EXPECT: hardcoded password in 'password'
  object.at("password") = "correct-Horse7"; // EXPECT: hardcoded password in 'password'
  object.emplace("password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'password'
  auto fallback = object.value("password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'password'

  object["user"] = "correct-Horse7";
  object["password"] = typed;
  object["password"] = 12;
  object["password"]["minimum"] = "correct-Horse7";
  object.emplace("title", "correct-Horse7");
  auto title = object.value("title", "correct-Horse7");
  auto empty = object.value("password", "");
}

void rapid(const char *typed) {
  rapidjson::Document document;
  rapidjson::MemoryPoolAllocator &allocator = document.GetAllocator();
  document.AddMember("password", "correct-Horse7", allocator); // EXPECT: hardcoded password in entry 'password'
  document.AddMember("password", rapidjson::Value("correct-Horse7"), allocator); // EXPECT: hardcoded password in entry 'password'
  document["password"] = "correct-Horse7"; // EXPECT: hardcoded password in 'password'
  document["password"].SetString("correct-Horse7"); // EXPECT: hardcoded password in 'password'

  document.AddMember("user", "correct-Horse7", allocator);
  document.AddMember("password", rapidjson::Value(typed, allocator), allocator);
  document.AddMember("password", "", allocator);
  document["user"] = "correct-Horse7";
  document["user"].SetString("correct-Horse7");
}

void trees(const std::string &typed) {
  boost::property_tree::ptree tree;
  tree.put("db.password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'db.password'
  tree.put("db.password", std::string("correct-Horse7")); // EXPECT: hardcoded password in entry 'db.password'
  tree.add("db.password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'db.password'
  tree.put<std::string>("db.password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'db.password'
  auto password = tree.get("db.password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'db.password'
  auto other = tree.get<std::string>("db.password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'db.password'

  tree.put("db.user", "correct-Horse7");
  tree.put("db.password", typed);
  tree.put("db.password", "");
  tree.put("db.password.length", 12);
  auto title = tree.get("db.title", "correct-Horse7");
  auto read = tree.get<std::string>("db.password");
}
