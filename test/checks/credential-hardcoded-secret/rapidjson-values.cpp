// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A RapidJSON value that is made with an allocator.

#include <standard.h>
#include <json.h>

void members(const char *typed) {
  rapidjson::Document document;
  rapidjson::MemoryPoolAllocator &allocator = document.GetAllocator();
  document.AddMember("password", rapidjson::Value("correct-Horse7", allocator), allocator); // EXPECT: hardcoded password in entry 'password'
  document.AddMember("password", rapidjson::Value().SetString("correct-Horse7"), allocator); // EXPECT: hardcoded password in entry 'password'
  document.AddMember("password", rapidjson::Value(typed, allocator), allocator);
  document.AddMember("title", rapidjson::Value("correct-Horse7", allocator), allocator);
}
