# Lines of {"schema", "valid", "invalid"} come in; for each a line goes out: what jsonschema says against valid values, and
# which of the invalid ones satisfy the schema.
import json
import sys

from jsonschema import Draft202012Validator as Validator
from jsonschema import FormatChecker

# Its own "time" knows no offset.
formats = FormatChecker(formats=["date", "date-time", "uuid"])

for line in sys.stdin:
    case = json.loads(line)
    Validator.check_schema(case["schema"])
    validator = Validator(case["schema"], format_checker=formats)
    errors = [str(error) for value in case["valid"] for error in validator.iter_errors(value)]
    taken = [index for index, value in enumerate(case["invalid"]) if validator.is_valid(value)]
    print(json.dumps({"errors": errors, "taken": taken}))
