import Testing

@testable import Text

@Suite struct TypedListTests {
  private let list: TypedList<String> = ["a", "b", "c"]

  @Test func `its positions are those of an array`() {
    #expect(list.indices.map(\.position) == [0, 1, 2])
    #expect(list[TypedIndex(1)] == "b")
    #expect(list.firstIndex(of: "c") == TypedIndex(2))
    #expect(list[TypedIndex(1)...].first == "b")
  }

  @Test func `gives each element with its index`() {
    #expect(list.indexed().map { "\($0)\($1)" } == ["0a", "1b", "2c"])
  }

  @Test func `changes and adds elements in place`() {
    var list = list
    list[TypedIndex(0)] += "x"
    let next = list.endIndex
    list.append("d")
    #expect(Array(list) == ["ax", "b", "c", "d"])
    #expect(list[next] == "d")
  }

  @Test func `counts between indices`() {
    let index = TypedIndex<String>(4)
    #expect(index - 1 == TypedIndex(3))
    #expect(index + 2 - index == 2)
    #expect(index < index + 1)
  }
}
