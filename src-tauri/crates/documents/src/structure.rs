//! What each thing on the page is: the tree a tagged file is made of.

/// Role of an element, after the standard structure types of PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The whole document.
    Document,
    /// The title.
    H1,
    /// A section.
    H2,
    /// Part of a section.
    H3,
    /// A paragraph.
    P,
    /// The person's own words.
    BlockQuote,
    /// A picture.
    Figure,
    /// A table.
    Table,
    /// A row.
    Tr,
    /// A heading cell.
    Th,
    /// A cell.
    Td,
    /// A place to write or tick by hand.
    Form,
}

/// Number of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NodeId(usize);

/// An element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Node {
    /// What it is.
    pub(crate) role: Role,
    /// What it is in; none for the document.
    pub(crate) parent: Option<NodeId>,
}

/// All elements, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Structure {
    nodes: Vec<Node>,
}

impl Structure {
    /// A document with nothing in it.
    pub(crate) fn new() -> Self {
        let root = Node {
            role: Role::Document,
            parent: None,
        };
        Self { nodes: vec![root] }
    }

    /// Adds an element to the document itself.
    pub(crate) fn add(&mut self, role: Role) -> NodeId {
        self.add_in(NodeId(0), role)
    }

    /// Adds an element to another.
    pub(crate) fn add_in(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.nodes.push(Node {
            role,
            parent: Some(parent),
        });
        NodeId(self.nodes.len() - 1)
    }

    /// The element of that number.
    #[cfg(test)]
    pub(crate) fn get(&self, id: NodeId) -> Option<Node> {
        self.nodes.get(id.0).copied()
    }
}
