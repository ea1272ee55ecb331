//===- LoaderDescription.cpp ----------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderDescription.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FormatVariadic.h"
#include <map>

using namespace llvm;

namespace credtidy::catalogue::loader {

const Node &Description::make() {
  // Of the type that lets the readers go on where they look at it themselves.
  Nodes.emplace_back().Kind = Node::Type::Map;
  return Nodes.back();
}

void Description::accept(const Node &At, json::Object Form) {
  for (auto &[Key, Value] : Form)
    Known[&At].Form[Key] = std::move(Value);
}

const Node &Description::property(const Node &At, StringRef Key, bool Required,
                                  StringRef About) {
  const Node &Value = make();
  Known[&At].Properties.push_back({Key.str(), Required, &Value});
  if (!About.empty())
    accept(Value, json::Object{{"description", About}});
  return Value;
}

const Node &Description::values(const Node &At) {
  const Node &Value = make();
  Known[&At].Values = &Value;
  return Value;
}

const Node &Description::items(const Node &At) {
  const Node &Item = make();
  Known[&At].Items = &Item;
  return Item;
}

const Node &Description::oneOrMore(const Node &At) {
  Known[&At].MayBeOne = true;
  return items(At);
}

json::Value Description::schemaOf(const Node &Of) const {
  auto Found = Known.find(&Of);
  if (Found == Known.end())
    return json::Object();
  const Parts &Said = Found->second;
  json::Object Result = Said.Form;
  if (Said.Items) {
    json::Object List{
        {"type", "array"}, {"items", schemaOf(*Said.Items)}, {"minItems", 1}};
    if (Said.MayBeOne)
      Result["anyOf"] = json::Array{schemaOf(*Said.Items), std::move(List)};
    else
      for (auto &[Key, Value] : List)
        Result[Key] = std::move(Value);
  }
  if (Said.Values) {
    Result["type"] = "object";
    Result["additionalProperties"] = schemaOf(*Said.Values);
  }
  if (!Said.Properties.empty()) {
    json::Object Properties;
    json::Array Required;
    for (const Property &Each : Said.Properties) {
      Properties[Each.Key] = schemaOf(*Each.Value);
      if (Each.Required)
        Required.push_back(Each.Key);
    }
    Result["type"] = "object";
    Result["properties"] = std::move(Properties);
    Result["additionalProperties"] = false;
    if (!Required.empty())
      Result["required"] = std::move(Required);
  }
  return Result;
}

namespace {
/// Moves schemas into definitions, from the innermost.
class Sharing {
public:
  void share(json::Value &Schema, StringRef Name) {
    json::Object *Parts = Schema.getAsObject();
    if (!Parts)
      return;
    shareParts(*Parts, Name);
    // A reference is of about this length itself.
    constexpr size_t Small = 60;
    std::string Text = formatv("{0}", Schema);
    if (Text.size() <= Small)
      return;
    std::string &Known = NameOf[Text];
    if (Known.empty()) {
      unsigned &Count = Uses[Name];
      Known = Name.str() + (Count++ ? "-" + std::to_string(Count) : "");
      Definitions[Known] = std::move(Schema);
    }
    Schema = json::Object{{"$ref", "#/definitions/" + Known}};
  }

  void shareParts(json::Object &Parts, StringRef Name) {
    // In the order of keys, so that the names do not depend on a hash.
    std::map<std::string, json::Value *> Sorted;
    if (json::Object *Properties = Parts.getObject("properties"))
      for (auto &[Key, Value] : *Properties)
        Sorted.emplace(Key.str(), &Value);
    for (auto &[Key, Value] : Sorted)
      share(*Value, Key);
    for (StringRef Key : {"items", "additionalProperties"})
      if (json::Value *Value = Parts.get(Key))
        share(*Value, (Name + "-entry").str());
    if (json::Array *Any = Parts.getArray("anyOf"))
      for (json::Value &Each : *Any)
        share(Each, (Name + "-form").str());
  }

  json::Object Definitions;

private:
  StringMap<std::string> NameOf;
  StringMap<unsigned> Uses;
};
} // namespace

json::Value Description::schema() const {
  json::Value Result = schemaOf(Root);
  Sharing Shared;
  Shared.shareParts(*Result.getAsObject(), "");
  (*Result.getAsObject())["definitions"] = std::move(Shared.Definitions);
  return Result;
}

} // namespace credtidy::catalogue::loader
