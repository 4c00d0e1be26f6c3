// Tests that count the memory, the descriptors or the threads of this process run one after the other.

import Testing

@Suite(.serialized) struct MeasuredTests {}
