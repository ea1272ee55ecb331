#!/usr/bin/env python3
"""Prints each result of a SARIF report and the steps of its code flow, one a line."""
import json, sys


def place(location):
    physical = location["physicalLocation"]
    return f"{physical['artifactLocation']['uri']}:{physical['region']['startLine']}"


for run in json.load(open(sys.argv[1], encoding="utf-8"))["runs"]:
    for result in run["results"]:
        print(result["ruleId"], place(result["locations"][0]), result["message"]["text"])
        for flow in result.get("codeFlows", []):
            for thread in flow["threadFlows"]:
                for number, step in enumerate(thread["locations"], 1):
                    print(number, place(step["location"]), step["location"]["message"]["text"])
